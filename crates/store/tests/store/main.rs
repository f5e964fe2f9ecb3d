//! The store from outside: what is kept on either engine, what a folder refuses, and a server that comes and goes.

#[cfg(test)]
mod common;
#[cfg(test)]
mod copy;
#[cfg(test)]
mod files;
#[cfg(test)]
mod folder;
#[cfg(test)]
mod follow;
#[cfg(test)]
mod full_disk;
#[cfg(test)]
mod journal;
#[cfg(test)]
mod keys;
#[cfg(test)]
mod log;
#[cfg(test)]
mod lost;
#[cfg(test)]
mod scores;
#[cfg(test)]
mod server;
#[cfg(test)]
mod views;
