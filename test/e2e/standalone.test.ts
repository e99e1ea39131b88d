import { openStandalone } from './standalone-way.js';
import { describeGateway } from './suite.js';

describeGateway('standalone: everything in one process', openStandalone);
