//! Two districts: what one offers, and the other takes, refuses or disputes.

pub mod escort;
pub mod file_transfer;
pub mod funds_transfer;
pub mod handoff_accept;
pub mod handoff_dispute;
pub mod handoff_offer;
pub mod handoff_refuse;
pub mod handoff_settled;

pub use escort::Escort;
pub use file_transfer::FileTransfer;
pub use funds_transfer::FundsTransfer;
pub use handoff_accept::HandoffAccept;
pub use handoff_dispute::HandoffDispute;
pub use handoff_offer::HandoffOffer;
pub use handoff_refuse::HandoffRefuse;
pub use handoff_settled::HandoffSettled;
