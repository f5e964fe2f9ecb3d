//! What is done for freedom: told, enquired, rescued, found, certified.

pub mod certificate_refusal;
pub mod child_welfare_committee;
pub mod enquiry;
pub mod finding;
pub mod freedom;
pub mod identity_application;
pub mod information;
pub mod release_certificate;
pub mod repatriation;
pub mod rescue;
pub mod statement;

pub use certificate_refusal::CertificateRefusal;
pub use child_welfare_committee::ChildWelfareCommittee;
pub use enquiry::Enquiry;
pub use finding::Finding;
pub use freedom::Freedom;
pub use identity_application::IdentityApplication;
pub use information::Information;
pub use release_certificate::ReleaseCertificate;
pub use repatriation::Repatriation;
pub use rescue::Rescue;
pub use statement::Statement;
