/* Draws what /…/points says as GeoJSON: our own data, with tiles beneath only where the page names a server. */
(() => {
  'use strict';
  document.querySelectorAll('.map[data-points]').forEach(async place => {
    const map = L.map(place, { scrollWheelZoom: false, attributionControl: !!place.dataset.tiles });
    if (place.dataset.tiles) {
      L.tileLayer(place.dataset.tiles, { attribution: place.dataset.credit }).addTo(map);
    }
    const answer = await fetch(place.dataset.points, { headers: { Accept: 'application/geo+json' } });
    if (!answer.ok) return;
    const ink = getComputedStyle(document.documentElement).getPropertyValue('--act').trim();
    const points = L.geoJSON(await answer.json(), {
      pointToLayer: (feature, at) => L.circleMarker(at, {
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
