import { openDistributed } from './distributed-way.js';
import { describeGateway } from './suite.js';
import { describeHopToken } from './suite/hop-token.js';
import { describeOutage } from './suite/outage.js';

describeGateway('distributed: a process per subgraph, two gateways', openDistributed, [
  describeHopToken,
  describeOutage, // after what needs every subgraph
]);
