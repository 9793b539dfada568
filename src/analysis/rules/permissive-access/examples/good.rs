use actix_cors::Cors;
use tower_http::cors::{Any, CorsLayer};

fn without_cookies() -> Cors {
    Cors::default().allow_any_origin()
}

fn named() -> Cors {
    Cors::default().allowed_origin("https://shop.io").supports_credentials()
}

fn decided() -> Cors {
    Cors::default().allowed_origin_fn(|origin, _head| origin.as_bytes().ends_with(b".shop.io")).supports_credentials()
}

fn public() -> CorsLayer {
    CorsLayer::permissive()
}

fn readable() -> CorsLayer {
    CorsLayer::new().allow_origin(Any)
}

fn shop() -> CorsLayer {
    CorsLayer::new().allow_origin(["https://shop.io".parse().unwrap()]).allow_credentials(true)
}
