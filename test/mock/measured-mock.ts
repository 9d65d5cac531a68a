/** A process of its own with the fixture's mock, which tells the most memory that it needed since it was last asked. */
import { startMockOf } from '../../scripts/mock/mock.ts';
import { edgeSource } from './edge.ts';

const { url } = await startMockOf([edgeSource()]);
let most = 0;
setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10);
process.on('message', () => {
  process.send?.({ most: Math.max(most, process.memoryUsage.rss()) });
  most = 0;
});
process.on('disconnect', () => process.exit());
process.send?.({ url });
