//! School and work afterwards.

pub mod job_demand;
pub mod job_given;
pub mod school_admission;

pub use job_demand::JobDemand;
pub use job_given::JobGiven;
pub use school_admission::SchoolAdmission;
