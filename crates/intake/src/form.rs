//! Forms from records: what a person fills in, drawn from the schema.
