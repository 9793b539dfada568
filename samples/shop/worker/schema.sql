CREATE TABLE IF NOT EXISTS orders (
  id        uuid PRIMARY KEY,
  customer  text NOT NULL,
  charge_id text NOT NULL,
  lines     jsonb NOT NULL,
  created   timestamptz NOT NULL DEFAULT now()
);
