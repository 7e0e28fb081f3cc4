// The rows in the middle: what an officer needs to choose the next task, asked for a whole page at once. Stands in the
// place of the webapp's own template, with its controller.
import { post } from './calls.js';
import { refreshCounts } from './counts.js';
import { say } from './language.js';
import { day, due, number, urgency } from './words.js';

const TEMPLATE = `
<p ng-show="!state.$loaded && !state.$error" class="loader">{{ 'LOADING' | translate }}</p>
<p ng-show="state.$error" class="alert alert-danger" role="alert">{{ 'FAILURE' | translate }}: {{ error.message }}</p>
<div ng-if="state.$loaded && !state.$error">
  <p ng-if="!totalItems" class="well">{{ 'NO_MATCHING_TASK' | translate }}</p>
  <p ng-if="totalItems && !tasks" class="well">{{ 'RESTRICTION_NOTICE' | translate }}
    <a href ng-click="resetPage()">{{ 'RESET_PAGE' | translate }}</a></p>
  <ol class="tasks-list list-unstyled" ng-if="totalItems" ng-keydown="handleKeydown($event)">
    <li class="task" ng-repeat="task in tasks" ng-class="{active: currentTaskId === task.id}">
      <div class="clickable an-card" ng-click="focus($event, task)">
        <h4 class="task"><a ng-href="{{ getHrefUrl(task) }}" ng-click="focus($event, task)">{{
          an.title(task) }}</a>
          <span class="an-due an-{{ an.urgency(task) }}" ng-if="an.of[task.id]">{{ an.due(task) }}</span></h4>
        <p class="an-step" ng-if="an.of[task.id]"><b>{{ an.of[task.id].step }}</b>
          <span class="an-number" ng-if="an.of[task.id].number">{{ an.of[task.id].number }}</span></p>
        <p class="an-procedure" ng-if="an.of[task.id].who">{{ an.of[task.id].procedure }}</p>
        <p class="an-facts" ng-if="an.of[task.id]"><span ng-repeat="fact in an.facts(task)">{{ fact }}</span>
          <span class="assignee" ng-if="hasAssignee(task)">{{ an.taken }} {{ assigneeDisplayedName(task) }}</span></p>
      </div>
    </li>
  </ol>
</div>
<ul uib-pagination ng-show="state.$loaded && totalItems > pageSize" total-items="totalItems" items-per-page="pageSize"
    max-size="5" class="pagination-sm" boundary-links="true" ng-model="pageNum" ng-change="pageChange()"
    next-text="&rsaquo;" last-text="&raquo;" previous-text="&lsaquo;" first-text="&laquo;"></ul>`;

function view(of) {
  return {
    of,
    taken: say('Người nhận:', 'Taken by'),
    title: task => (of[task.id] ? of[task.id].who || of[task.id].procedure : task.name),
    due: task => due(of[task.id].due),
    urgency: task => urgency(of[task.id].due),
    facts: task => {
      const card = of[task.id];
      return [
        card.due && say('Hạn ', 'Due ') + day(card.due.on),
        card.unit,
        card.people > 0 && number(card.people) + say(' người', card.people === 1 ? ' person' : ' people'),
        card.amount > 0 && number(card.amount) + ' đồng'
      ].filter(Boolean);
    }
  };
}

function link(scope) {
  const of = {};
  scope.an = view(of);
  scope.$watch('tasks', async tasks => {
    refreshCounts();
    if (tasks && tasks.length) {
      const cards = await post('/api/work/cards', { tasks: tasks.map(task => task.id) });
      (cards || []).forEach(card => { of[card.id] = card; });
      scope.$applyAsync();
    }
  });
  // The webapp would ask every ten seconds, seen or not.
  const minute = setInterval(() => {
    if (document.visibilityState === 'visible') {
      scope.tasklistData.changed('taskList');
    }
  }, 60000);
  scope.$on('$destroy', () => clearInterval(minute));
}

window.angular.module('cam.tasklist.custom').config(['$provide', $provide => {
  $provide.decorator('camTasksDirective', ['$delegate', $delegate => {
    $delegate[0].template = TEMPLATE;
    $delegate[0].compile = () => link;
    return $delegate;
  }]);
}]);

export default [];
