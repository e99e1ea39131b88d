CREATE CONSTRAINT indicator_code IF NOT EXISTS FOR (indicator:Indicator) REQUIRE indicator.code IS UNIQUE;
CREATE CONSTRAINT territory_code IF NOT EXISTS FOR (territory:Territory) REQUIRE territory.code IS UNIQUE;
CREATE CONSTRAINT observation_place IF NOT EXISTS FOR (observation:Observation) REQUIRE (observation.indicator, observation.territory, observation.year) IS UNIQUE;
