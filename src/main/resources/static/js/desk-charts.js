// Draws the tables of the desk. Without this script, or without chart.js, the tables stand alone and say the same.
(() => {
  const COLOURS = { accent: '#0c5a55', done: '#3f9a63', wait: '#e0a12f', late: '#a4262c', latedone: '#d98a5c', grey: '#8b9995' };
  const MILLION = 1000000;
  const MOST_ROWS = 40;

  const number = value => new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }).format(value);

  function read(table, scale) {
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows].filter(row => row.cells.length === heads.length).slice(0, MOST_ROWS);
    const series = heads
      .map((head, column) => ({ head, column }))
      .filter(one => one.head.dataset.series)
      .map(one => ({
        label: one.head.textContent.trim(),
        backgroundColor: COLOURS[one.head.dataset.series],
        data: rows.map(row => Number(row.cells[one.column].dataset.value) / scale)
      }));
    return { labels: rows.map(row => row.cells[0].textContent.trim()), datasets: series };
  }

  function draw(place) {
    const table = document.getElementById(place.dataset.table);
    if (!table) {
      return;
    }
    const kind = place.dataset.kind;
    const money = kind.startsWith('money');
    const upright = kind.endsWith('days');
    const data = read(table, money ? MILLION : 1);
    if (data.labels.length < 2 || data.datasets.every(set => set.data.every(value => !value))) {
      return;
    }
    place.hidden = false;
    place.style.height = upright ? '16rem' : `${5 + data.labels.length * 1.6}rem`;
    const canvas = place.appendChild(document.createElement('canvas'));
    const stacked = kind !== 'money-days';
    const value = { stacked, beginAtZero: true, ticks: { callback: number, precision: money ? undefined : 0 },
      title: { display: money, text: 'triệu đồng' } };
    const label = { stacked, grid: { display: false } };
    new Chart(canvas, {
      type: 'bar',
      data,
      options: {
        indexAxis: upright ? 'x' : 'y',
        maintainAspectRatio: false,
        maxBarThickness: 40,
        animation: false,
        scales: upright ? { x: label, y: value } : { x: value, y: { ...label, ticks: { autoSkip: false } } },
        plugins: {
          legend: { position: 'top', align: 'start', labels: { boxWidth: 14 } },
          tooltip: { callbacks: { label: item => `${item.dataset.label}: ${number(item.raw)}${money ? ' triệu đồng' : ''}` } }
        }
      }
    });
  }

  if (window.Chart) {
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.color = '#1c2523';
    document.querySelectorAll('.chart').forEach(draw);
  }
})();
