"""The words, as data, and the catalog that reads them."""
