pub mod loading;
pub mod scales;
