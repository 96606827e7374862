import type { Phrase } from './trades.ts'

type StockQuestion = { question: Phrase; answers: readonly [answer: Phrase, areas: readonly string[]][] }

const question = (text: string, ...answers: readonly [answer: string, areas: string][]): StockQuestion => ({
  question: phrase(text),
  answers: answers.map(([answer, areas]) => [phrase(answer), areas.split(' ')]),
})

const phrase = (text: string): Phrase => {
  const [pt = '', en = ''] = text.split(' | ')
  return [pt, en]
}

/** Questions about what one likes to do, and the areas each answer points to. */
export const questions: readonly StockQuestion[] = [
  question(
    'Tens uma tarde livre. O que te apetece fazer? | You have a free afternoon. What do you feel like doing?',
    [
      'Desmontar uma coisa para ver como funciona | Take something apart to see how it works',
      'eletronica metalomecanica veiculos',
    ],
    ['Fazer um vídeo ou mexer em música | Make a video or play with music', 'audiovisuais artes'],
    ['Cozinhar para amigos | Cook for friends', 'hotelaria'],
    ['Desenhar, costurar ou transformar roupa | Draw, sew or rework clothes', 'design textil'],
    ['Programar um jogo ou uma página | Program a game or a web page', 'informatica'],
    ['Jogar à bola, nadar ou treinar | Play football, swim or train', 'desporto'],
  ),
  question(
    'Com que gostas mais de trabalhar? | What do you most like to work with?',
    ['Ferramentas e máquinas | Tools and machines', 'metalomecanica veiculos energia'],
    ['Computadores e telemóveis | Computers and phones', 'informatica audiovisuais'],
    ['Tecidos, cores e formas | Fabrics, colours and shapes', 'textil design beleza'],
    ['Materiais e experiências | Materials and experiments', 'materiais eletronica'],
    ['Números e papéis | Figures and papers', 'gestao comercio'],
    ['Pessoas | People', 'saude turismo comercio'],
  ),
  question(
    'Uma coisa avaria em casa. O que fazes? | Something breaks at home. What do you do?',
    ['Abro-a e procuro a avaria | Open it and look for the fault', 'eletronica energia veiculos'],
    ['Procuro a solução no computador | Look for the answer on the computer', 'informatica'],
    ['Penso em como a faria melhor | Think how I would make it better', 'design materiais metalomecanica'],
    ['Comparo preços e trato da troca | Compare prices and sort out the exchange', 'comercio gestao'],
    ['Ajudo quem fica sem ela | Help whoever has to do without it', 'saude'],
  ),
  question(
    'Há uma festa na escola. De que tratas? | There is a party at school. What do you take care of?',
    ['Do som e das luzes | The sound and the lights', 'artes audiovisuais energia'],
    ['Da comida e das mesas | The food and the tables', 'hotelaria'],
    ['Dos cartazes e de chamar gente | The posters and getting people to come', 'comercio design'],
    ['Das roupas, dos penteados e da maquilhagem | The clothes, the hair and the make-up', 'textil beleza'],
    ['Do dinheiro e das listas | The money and the lists', 'gestao'],
    ['De receber quem chega | Welcoming whoever arrives', 'turismo comercio'],
  ),
  question(
    'Onde te imaginas a trabalhar? | Where can you see yourself working?',
    ['Numa oficina ou numa fábrica | In a workshop or a factory', 'metalomecanica veiculos materiais textil'],
    ['À frente de um ecrã | In front of a screen', 'informatica audiovisuais design'],
    ['Num hospital, num lar ou numa creche | In a hospital, a care home or a nursery', 'saude'],
    ['Numa cozinha, num restaurante ou num hotel | In a kitchen, a restaurant or a hotel', 'hotelaria turismo'],
    ['Numa loja ou num escritório | In a shop or an office', 'comercio gestao'],
    ['Ao ar livre ou num ginásio | Outdoors or in a gym', 'desporto turismo'],
  ),
  question(
    'Em que é que te pedem ajuda? | What do people ask you for help with?',
    ['No telemóvel e no computador | Their phone and their computer', 'informatica eletronica'],
    ['A arranjar a bicicleta ou um móvel | Mending a bicycle or a piece of furniture', 'veiculos metalomecanica'],
    ['A ouvir, ou a tomar conta de alguém | Listening, or looking after somebody', 'saude'],
    ['A escolher a roupa ou a tratar do cabelo | Choosing clothes or doing their hair', 'textil beleza'],
    ['A explicar, a convencer ou a vender | Explaining, persuading or selling', 'comercio'],
    ['A organizar um passeio ou um jogo | Organising an outing or a game', 'turismo desporto'],
  ),
  question(
    'O que te deixa contente ao fim do dia? | What makes you happy at the end of the day?',
    ['Uma máquina que voltou a trabalhar | A machine that works again', 'eletronica energia metalomecanica'],
    ['Uma peça acabada, feita por mim | A finished piece that I made', 'textil materiais design'],
    ['Alguém que ficou melhor | Somebody who feels better', 'saude beleza'],
    ['As contas certas e tudo em ordem | Figures that add up and everything in order', 'gestao'],
    ['Palmas, ou muita gente a ver | Applause, or many people watching', 'artes audiovisuais'],
    ['Clientes que querem voltar | Customers who want to come back', 'hotelaria comercio turismo'],
  ),
]
