import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function bootstrap() {
  const app = await NestFactory.create(AppModule, { logger: ['error', 'log', 'debug'] });
  await app.listen(3000); // expect
}

void bootstrap();
