
   
// nothing but a comment
