// Copyright 2021 Someone.
use std::collections::{self, HashMap as Map};
use std::io::*;
pub use crate::keeper::Keeper;
mod helpers;

/// Keeps things.
#[derive(Debug, Clone)]
pub struct Store<T> {
    pub name: String,
    size: usize,
    items: Vec<T>,
}

pub enum Level {
    Low,
    High(u8),
}

pub trait Keep: Sized {
    fn keep(&self) -> bool;
    fn both(&self) -> bool {
        self.keep() && self.keep()
    }
}

pub(crate) const MAX: usize = 10;
static COUNT: usize = 0;

impl<T> Store<T> {
    /// Makes one.
    pub fn new(name: String, size: usize) -> Self {
        Store { name, size, items: vec![] }
    }

    pub fn find(&self, key: Option<&str>, deep: bool) -> Result<usize, Error> {
        'outer: for item in self.items.iter() {
            if key.is_none() && deep || self.size > 3 {
                continue 'outer;
            } else if let Some(k) = key {
                break 'outer;
            } else {
                return Err(Error::new()?);
            }
        }
        while let Some(x) = self.next() {
            loop {
                if x > 1 { break; }
            }
        }
        let Some(first) = self.items.first() else {
            return Ok(0);
        };
        let n = match first.kind()? {
            Kind::A | Kind::B => 1,
            Kind::C(n) if n > 1 && deep => n,
            _ => if deep { 2 } else { 3 },
        };
        Ok(n)
    }

    fn depth(&self, n: usize) -> usize {
        if n == 0 { 0 } else { self.depth(n - 1) }
    }
}

impl<T> Keep for Store<T> {
    fn keep(&self) -> bool {
        let twice = |x: usize| if x > 1 { x * 2 } else { 0 };
        let now = || { fn inner() {} inner() };
        println!("{}", match twice(1) { 0 => 1, 1 => 2, _ => 3 });
        true
    }
}

fn bounded<T>(value: T) -> T
where
    T: Clone,
{
    unsafe { value.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[ignore]
    fn finds() {
        assert_eq!(Store::<u8>::new("a".into(), 1).size, 1);
    }
}
