/**
 * The pitfalls of such rankings (ranking.md 6), each as the sentence that guards against it. Every one is printed once
 * in the study, at the section it belongs to.
 */
export const studyCaveatsPt = {
  labels:
    'Não há aqui pontos, lugares nem níveis de escolas. Com amostras pequenas, as escolas dadas como melhores podem ser as piores; por isso só as qualificações se comparam, com intervalos e escalões.',
  absolute:
    'O nível compara procura na região. Não mede a qualidade de uma escola nem do ensino, não há nível negativo e os cortes são fixos: pode não haver nenhuma qualificação «muito procurada».',
  interest:
    'A procura das empresas não é tudo: não diz o que as pessoas gostam de fazer, nem o salário, nem as condições de trabalho. Às vezes é por isso que falta gente.',
  smallBase:
    'Um crescimento grande sobre pouca gente engana. Por isso também contam as entradas por ano, em pessoas, e o tamanho do que está por trás de cada número.',
  lag: 'Os registos têm um ou mais anos de atraso. Um dado conta menos quanto mais antigo é, e a tabela diz os anos de cada critério.',
  noise:
    'Os inquéritos erram e muitas empresas não respondem. Cada critério vem com o seu tamanho, e o que é pequeno puxa pouco. Quando a fonte não diz quantas responderam, também não se sabe aqui.',
  advertisements:
    'Os anúncios na Internet mostram muito mais vagas de quadros do que de operários. Nenhum critério deste estudo os conta.',
  oneVoice: (full: number) =>
    `Numa região pequena uma só empresa pode soar a muitas. A unidade é o grupo ou a entrevista, não a pessoa; um grupo com menos de ${String(full)} pessoas conta menos. Diz-se a função e o ano, nunca o nome.`,
  doubleCounting:
    'O estudo de necessidades pode já ter resumido os mesmos números e grupos, e assim contá-los duas vezes. Por isso a linha «sem o estudo» vem sempre aqui.',
  missing:
    'Sem dados não quer dizer pouco procurada. Uma qualificação sem dados fica a meio da escala, com o intervalo mais largo, e não é posta no fim.',
  gender:
    'Nenhum critério sabe se as pessoas são mulheres ou homens, e este estudo não vê o desequilíbrio que haja entre umas e outros. É preciso olhar para ele na reunião, curso a curso.',
  precision:
    'Ligar cursos a profissões é sempre aproximado. As pessoas arredondam-se a 5 e as turmas a metades; as entradas são um teto, porque contam toda a gente que entra na profissão. Nenhum resultado manda abrir ou fechar um curso.',
  feedback:
    'A procura muda com o que se decide: se todas as escolas abrirem o mesmo curso, deixa de faltar gente. Leia o nível ao lado da oferta e pense na data em que as turmas acabam, não na de hoje. Dizer que sobra gente é mais seguro do que dizer que falta, porque há quem mude de área ou de região.',
  weightGames:
    'Os pesos podem ser escolhidos para que ganhe um favorito. Por isso devem decidir-se antes de ver os resultados, com data e com quem decidiu, e cada mudança fica nesta lista.',
  overrides:
    'Ninguém corrige pontos à mão. Quem discordar junta um dado, com autor, data, razão e tamanho, e a conta refaz-se.',
}
