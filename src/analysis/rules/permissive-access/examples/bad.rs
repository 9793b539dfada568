use actix_cors::Cors;
use tower_http::cors::{AllowOrigin, CorsLayer};

fn everything() -> Cors {
    Cors::permissive() // expect
}

fn every_origin() -> Cors {
    Cors::default().allow_any_origin().supports_credentials() // expect
}

fn agreed() -> Cors {
    Cors::default().allowed_origin_fn(|_origin, _head| true).supports_credentials() // expect
}

fn layered() -> CorsLayer {
    CorsLayer::very_permissive() // expect
}

fn mirrored() -> CorsLayer {
    CorsLayer::new().allow_origin(AllowOrigin::mirror_request()).allow_credentials(true) // expect
}
