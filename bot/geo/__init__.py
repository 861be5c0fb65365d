"""The time zone of a city, a country or a point on the map."""
