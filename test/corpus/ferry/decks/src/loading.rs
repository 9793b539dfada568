use crate::scales::Scales;
use std::sync::Arc;

pub struct Loading {
    scales: Arc<dyn Scales>,
}

impl Loading {
    pub fn new(scales: Arc<dyn Scales>) -> Self {
        Self { scales }
    }

    pub async fn total(&self, vehicles: Vec<String>) -> Result<u32, reqwest::Error> {
        let mut total = 0;
        for vehicle in &vehicles { // label: bad sequential-remote-calls
            total += self.scales.weight(vehicle).await?;
        }
        Ok(total)
    }
}
