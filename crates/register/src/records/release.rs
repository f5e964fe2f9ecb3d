//! What is done for freedom: told, enquired, rescued, found, certified.

pub mod information;
pub mod enquiry;
pub mod rescue;
pub mod freedom;
pub mod statement;
pub mod finding;
pub mod release_certificate;
pub mod certificate_refusal;
pub mod identity_application;
pub mod repatriation;
pub mod child_welfare_committee;

pub use information::Information;
pub use enquiry::Enquiry;
pub use rescue::Rescue;
pub use freedom::Freedom;
pub use statement::Statement;
pub use finding::Finding;
pub use release_certificate::ReleaseCertificate;
pub use certificate_refusal::CertificateRefusal;
pub use identity_application::IdentityApplication;
pub use repatriation::Repatriation;
pub use child_welfare_committee::ChildWelfareCommittee;
