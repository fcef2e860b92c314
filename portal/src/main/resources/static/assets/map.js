/* Draws GeoJSON that stands in the page or comes from /…/points: our own data, with tiles beneath only where the page names a server. */
(() => {
  'use strict';
  const fetched = async address => {
    const answer = await fetch(address, { headers: { Accept: 'application/geo+json' } });
    return answer.ok ? answer.json() : null;
  };
  document.querySelectorAll('.map[data-points], .map[data-geojson]').forEach(async place => {
    const map = L.map(place, { scrollWheelZoom: false, attributionControl: !!place.dataset.tiles });
    if (place.dataset.tiles) {
      L.tileLayer(place.dataset.tiles, { attribution: place.dataset.credit }).addTo(map);
    }
    const data = place.dataset.geojson ? JSON.parse(place.dataset.geojson) : await fetched(place.dataset.points);
    if (!data) return;
    const ink = getComputedStyle(document.documentElement).getPropertyValue('--act').trim();
    const points = L.geoJSON(data, {
      // A unit of the network is a square, a county or municipality a larger one.
      pointToLayer: (feature, at) => feature.properties.unit ? L.marker(at, {
        icon: L.divIcon({ className: 'unit-mark', iconSize: feature.properties.unit === 'first' ? [18, 18] : [11, 11] }),
        keyboard: false, zIndexOffset: -1000
      }) : L.circleMarker(at, {
        radius: feature.properties.size || 7, color: ink, weight: feature.properties.centre ? 4 : 2, fillOpacity: feature.properties.centre ? .1 : .5
      }),
      onEachFeature: (feature, layer) => {
        const label = document.createElement('span');
        const link = feature.properties.link;
        const text = document.createElement(link ? 'a' : 'span');
        if (link) text.href = link;
        text.textContent = feature.properties.name;
        label.append(text);
        layer.bindPopup(label).bindTooltip(document.createTextNode(feature.properties.name).textContent.replace(/[<>&]/g, ' '));
      }
    }).addTo(map);
    const all = points.getBounds();
    if (all.isValid()) map.fitBounds(all.pad(.2), { maxZoom: 14 });
    else map.setView([47.5, 18.5], 7);
  });
})();
