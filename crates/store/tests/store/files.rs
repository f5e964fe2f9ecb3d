//! Files on both engines: piece by piece in order, resumed where they stopped, and gone with what they belonged to.

use crate::common::{Place, deed, on_both_engines, sealed};
use mukti_register::CaseId;
use mukti_store::{Deed, FileWrite, StoreError, Upload};

fn begin(file: u128) -> FileWrite {
    FileWrite::Begin { file, head: vec![1, 2, 3], now: 10 }
}

fn chunk(file: u128, at: u64) -> FileWrite {
    FileWrite::Chunk { file, at, sealed: vec![at as u8; 1 << 20], now: 20 + at as i64 }
}

on_both_engines! {
    fn a_file_arrives_piece_by_piece_and_goes_on_where_it_stopped(place: &Place) {
        {
            let store = place.open();
            store.file(begin(8)).unwrap();
            store.file(chunk(8, 0)).unwrap();
            assert!(matches!(store.file(begin(8)), Err(StoreError::Taken)));
        }
        let store = place.open();
        let upload = store.upload(8).unwrap();
        assert_eq!(upload, Some(Upload { chunks: 1, head: vec![1, 2, 3], began: 10, touched: 20 }));
        for wrong in [0, 2] {
            assert!(matches!(store.file(chunk(8, wrong)), Err(StoreError::Moved)));
        }
        store.file(chunk(8, 1)).unwrap();
        let done = Deed { arrived: vec![8], ..deed(CaseId::from_bits(1), 0, vec![sealed(1, b"a photo")]) };
        store.keep(done).unwrap();
        assert_eq!(store.upload(8).unwrap(), None);
        assert!(matches!(store.file(chunk(8, 2)), Err(StoreError::Moved)), "it has arrived");
        assert_eq!(store.count_chunks(8).unwrap(), 2);
        assert_eq!(store.chunk(8, 1).unwrap().unwrap(), vec![1; 1 << 20]);
        assert_eq!(store.chunk(8, 2).unwrap(), None);
    }

    fn an_upload_left_behind_is_found_and_taken_away(place: &Place) {
        let store = place.open();
        store.file(begin(8)).unwrap();
        store.file(chunk(8, 0)).unwrap();
        store.file(begin(9)).unwrap();
        assert_eq!(store.uploads_before(20).unwrap(), [9]);
        assert_eq!(store.uploads_before(21).unwrap(), [8, 9]);
        store.file(FileWrite::Gone { file: 8 }).unwrap();
        assert_eq!(store.uploads_before(100).unwrap(), [9]);
        assert_eq!(store.count_chunks(8).unwrap(), 0);
    }

    fn a_file_goes_with_the_deed_that_forgets_it(place: &Place) {
        let store = place.open();
        store.file(begin(8)).unwrap();
        store.file(chunk(8, 0)).unwrap();
        store.keep(Deed { arrived: vec![8], ..Deed::default() }).unwrap();
        store.keep(Deed { files_gone: vec![8], ..Deed::default() }).unwrap();
        assert_eq!(store.chunk(8, 0).unwrap(), None);
    }
}
