//! Property and home, taken and given back.

pub mod eviction;
pub mod homestead_restoration;
pub mod property_demand;
pub mod property_restoration;

pub use eviction::Eviction;
pub use homestead_restoration::HomesteadRestoration;
pub use property_demand::PropertyDemand;
pub use property_restoration::PropertyRestoration;
