The kettle ‮skcit‬.
-> END
