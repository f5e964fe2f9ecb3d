//! Local look at pages.
use mukti_casework::*;
use mukti_register::Speaker;
use mukti_terms::when::Moment;
use mukti_terms::*;
use std::sync::Arc;

fn now() -> Moment { Moment::from_unix(std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs() as i64) }
fn tell(line: &str) { eprintln!("{line}"); }

#[tokio::main]
async fn main() {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).unwrap());
    let port: u16 = std::env::args().nth(2).unwrap().parse().unwrap();
    let fresh = !folder.exists();
    let desk = open_desk(&folder).unwrap();
    if fresh { sample(&desk); }
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await.unwrap();
    mukti_web::serve(mukti_web::Hall::new(Arc::new(desk), now, tell), listener, std::future::pending()).await.unwrap();
}

fn sample(desk: &Desk) {
    let code = desk.first_run_code(now()).unwrap();
    let pass = || Secret::new("four quiet kilns at dawn".to_owned());
    let signed = desk.enrol(now(), &Enrolment { code: code.code, name: "Fatima".into(), passphrase: pass(), again: pass() }).unwrap();
    let by = By { member: signed.member.id, now: now() };
    let said = Said { speaker: Speaker::Worker, private: Answer::Yes, on: None };
    let case = |state: &str, kind: &str, district: &str, people: &[(&str, &[(&str,&[(&str,&str)])])], acts: &[(&str,&[(&str,&str)])]| {
        let started = desk.start_case(by, &NewCase { prefix: State::from_code(state), worksite: &[("state", state), ("kind", kind), ("district", district), ("owner","Suresh"), ("village","Sundarpur")], said }).unwrap();
        for (name, topics) in people {
            let person = desk.add_person(by, started.case, &[("name", name)], said).unwrap();
            for (topic, answers) in topics.iter() {
                if let Err(e) = desk.answer_topic(by, &TopicAnswers { case: started.case, person, topic, said, answers, words: if *topic == "leaving" { "They said: first the money, then you go." } else { "" } }) { eprintln!("{topic}: {e:?}"); }
            }
        }
        for (kind, values) in acts {
            if let Err(e) = desk.record_act(by, &Act { case: started.case, whom: Whom::Everyone, kind, values, said: Said::DOCUMENT, even_so: EvenSo::No }) { eprintln!("{kind}: {e:?}"); }
        }
        println!("{} /cases/{}", started.label, started.case);
    };
    let kiln: &[(&str,&[(&str,&str)])] = &[
        ("place", &[("work.from","2024-11"),("work.to","2026-05-20"),("work.task","moulding"),("told.language","ta")]),
        ("person", &[("worker.age","31"),("worker.sex","female"),("worker.category","SC"),("home.state","IN-OD"),("worker.migrant","inter_state")]),
        ("joining", &[("agreement.made","yes"),("worker.contract_labour","yes"),("recruited.transported","yes")]),
        ("advance", &[("advance.taken","yes"),("advance.amount","35000"),("advance.by","self"),("advance.from","contractor"),("advance.cause","illness"),("debt.held_them","yes")]),
        ("work", &[("hours.per_day","14"),("days.per_week","7"),("output.per_day","1500"),("output.shared_by","2")]),
        ("pay", &[("wage.amount","400"),("wage.unit","1000_bricks"),("wage.shared_by","2")]),
        ("leaving", &[("free.movement","no"),("free.other_work","no")]),
        ("harm", &[("force.threat","yes"),("force.surveillance","yes"),("force.documents_held","yes"),("force.sexual","no")]),
        ("claim", &[("accused","owner:general; contractor:SC"),("paper.signed","blank"),("claim.bonded","yes")]),
    ];
    let boy: &[(&str,&[(&str,&str)])] = &[
        ("place", &[("work.from","2024-11"),("work.to","2026-05-20")]),
        ("person", &[("worker.age","12"),("worker.sex","male")]),
        ("pay", &[("wage.none","yes")]),
    ];
    case("IN-TN", "brick_kiln", "Tiruvallur", &[("Meena Kumari", kiln), ("Suresh Kumar", boy), ("Lakshmi", &[])],
        &[("information", &[("on","2026-05-10")]), ("rescue", &[("on","2026-05-20"),("people","9")]), ("freedom", &[("on","2026-05-20"),("how","rescued")]), ("immediate_assistance_payment", &[("on","2026-06-01"),("amount","20000")])]);
    case("IN-UP", "carpet", "Bhadohi", &[("فاطمہ بی بی", &[("place", &[("work.from","2025")]), ("person", &[("worker.age","16"),("worker.sex","female")]), ("pay", &[("wage.amount","3000"),("wage.unit","month")]), ("claim", &[("freed.how","still_held")])])], &[("information", &[("on","2026-11-01")])]);
    case("IN-KA", "stone_quarry", "Ramanagara", &[("", &[("place", &[("work.from","2023"),("work.to","2026-10")]), ("advance", &[("advance.taken","yes"),("advance.amount","200000")]), ("leaving", &[("free.movement","no")]), ("claim",&[("freed.on","2026-11-19"),("freed.how","escaped")])])], &[("information", &[("on","2026-11-20")])]);
    case("IN-RJ", "agriculture", "Sundarpur", &[("Ramesh", &[])], &[]);
}
