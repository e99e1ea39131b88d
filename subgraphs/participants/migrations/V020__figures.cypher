CREATE CONSTRAINT figure_vintage_key IF NOT EXISTS FOR (vintage:FigureVintage) REQUIRE vintage.key IS UNIQUE;
CREATE INDEX figure_vintage_of IF NOT EXISTS FOR (vintage:FigureVintage) ON (vintage.holder, vintage.recipient);
CREATE CONSTRAINT figure_order_holder IF NOT EXISTS FOR (order:FigureOrder) REQUIRE order.holder IS UNIQUE;
