//! Threats, and the protection that was asked for.

pub mod protection_answer;
pub mod protection_request;
pub mod threat;
pub mod threat_answer;

pub use protection_answer::ProtectionAnswer;
pub use protection_request::ProtectionRequest;
pub use threat::Threat;
pub use threat_answer::ThreatAnswer;
