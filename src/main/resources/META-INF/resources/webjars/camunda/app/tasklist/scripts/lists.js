// The lists on the left: each with its count. Stands in the place of the webapp's own template, with its controller.
import { counts, onCounts, refreshCounts } from './counts.js';
import { language } from './language.js';

const ENGLISH = {
  'Việc của tôi': ['My tasks', 'Tasks that I have claimed'],
  'Chưa ai nhận': ['Not taken', "My unit's tasks that nobody has claimed"],
  'Việc của đơn vị': ["My unit's tasks", 'All open tasks of my unit'],
  'Sắp đến hạn': ['Due soon', 'Three days or less are left'],
  'Quá hạn': ['Late', 'Past the time limit'],
  'Chờ người nộp': ['Waiting for the applicant', 'Dossiers that wait for papers'],
  'Quyết định chờ ký': ['Decisions to sign', 'Drafts handed in for signature'],
  'Đợt chi trả': ['Payment batches', 'To prepare, to check, to pay']
};
const english = filter => (language === 'en' && ENGLISH[filter.name]) || [];

const TEMPLATE = `
<p ng-show="!state.$loaded && !state.$error" class="loader">{{ 'LOADING' | translate }}</p>
<p ng-show="state.$error" class="alert alert-danger" role="alert">{{ 'FILTERS_LOADING_FAILURE' | translate }}</p>
<p ng-show="state.$loaded && !totalItems" class="well">{{ 'NO_AVAILABLE_FILTER' | translate }}</p>
<div class="item task-filter" ng-repeat="filter in filters" ng-class="{active: isFocused(filter)}"
     ng-click="focus(filter)" title="{{ an.describe(filter) }}">
  <h4 class="name">
    <a href ng-attr-aria-current="{{ isFocused(filter) ? 'true' : undefined }}"
       ng-style="{color: filter.properties.color}"><span>{{ an.name(filter) }}</span>
      <span class="an-count" ng-if="an.counts.of[filter.id] !== undefined">{{ an.counts.of[filter.id] }}</span></a>
  </h4>
</div>`;

function link(scope) {
  scope.an = {
    counts,
    name: filter => english(filter)[0] || filter.name,
    describe: filter => english(filter)[1] || filter.properties.description
  };
  const minute = setInterval(refreshCounts, 60000);
  scope.$on('$destroy', () => clearInterval(minute));
  onCounts(() => scope.$applyAsync());
}

window.angular.module('cam.tasklist.custom').config(['$provide', $provide => {
  $provide.decorator('camTasklistFiltersDirective', ['$delegate', $delegate => {
    $delegate[0].template = TEMPLATE;
    $delegate[0].compile = () => link;
    return $delegate;
  }]);
}]);

export default [];
