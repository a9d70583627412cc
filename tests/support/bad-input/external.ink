EXTERNAL fetch(address)
The kettle ticks. {fetch("example")}
-> END
