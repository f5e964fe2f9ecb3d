//! School and work afterwards.

pub mod school_admission;
pub mod job_demand;
pub mod job_given;

pub use school_admission::SchoolAdmission;
pub use job_demand::JobDemand;
pub use job_given::JobGiven;
