import { suppress } from '../../../src/analysis/suppression/suppress';
import { AREAS, unitOf } from './made-tree';
import { drawFrom, randomTree } from './random-tree';
const [seed, divided, only] = process.argv.slice(2);
const t = unitOf(randomTree(drawFrom(Number(seed)), { municipalities: [1, divided === '1' ? 6 : 9], divided: divided === '1' }));
const m = suppress(t, AREAS, { minimumGroup: 5 });
const walk = (u: any, d: string) => { const k: any = m.get(u.id); if (!only || u.id==='*' || u.id.startsWith(only))
 console.log(d + u.id, u.respondents, u.listed?'':'UNLISTED', k.shown, k.listed?'':'(not named)', ...[...u.questions,...u.areas].map((c:any,i:number)=>{const mk=[...k.questions,...k.areas][i]; return `| a${c.answering} r${c.rated} S${c.ratings.sum.toFixed(1)} Q${c.ratings.squares.toFixed(1)} D${c.shares.sum.toFixed(1)} ${mk.shares[0]}${mk.ratings[0]}`}));
 u.partitions.forEach((p:any)=>{console.log(d+'  --'); p.forEach((x:any)=>walk(x,d+'  '))}); };
walk(t,'');
