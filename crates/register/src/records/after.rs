//! Back on their feet: the plan, visits, work and income, papers and benefits, and bondage again.

pub mod benefit_application;
pub mod bondage_again;
pub mod goal_progress;
pub mod income_note;
pub mod livelihood_placement;
pub mod living_standard;
pub mod papers_held;
pub mod plan_goal;
pub mod rehabilitation_plan;
pub mod service_given;
pub mod training_taken;
pub mod words;

pub use benefit_application::BenefitApplication;
pub use bondage_again::BondageAgain;
pub use goal_progress::GoalProgress;
pub use income_note::IncomeNote;
pub use livelihood_placement::LivelihoodPlacement;
pub use living_standard::LivingStandard;
pub use papers_held::PapersHeld;
pub use plan_goal::PlanGoal;
pub use rehabilitation_plan::RehabilitationPlan;
pub use service_given::ServiceGiven;
pub use training_taken::TrainingTaken;
