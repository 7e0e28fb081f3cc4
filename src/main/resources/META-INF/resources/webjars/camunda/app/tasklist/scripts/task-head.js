// Above the open task's form: its due date, who has it, and the two things an officer may do about that, in words. What
// officers have no right to (due and follow-up dates, groups, another's name) is not offered.
import { say } from './language.js';

const TEMPLATE = `
<ul class="meta list-inline">
  <li class="due-date" ng-if="task.due">${say('Hạn xử lý', 'Due')}: <b>{{ task.due | camDate:'long' }}</b></li>
  <li class="assignee" ng-if="hasAssignee()">${say('Người nhận', 'Taken by')}:
    <b>{{ assignee.firstName }} {{ assignee.lastName }}</b></li>
  <li class="assignee" ng-if="!hasAssignee()">${say('Chưa ai nhận việc này', 'Nobody has taken this task')}</li>
  <li><button type="button" class="claim btn btn-default btn-sm" ng-if="!hasAssignee()" ng-click="claim()"
              ng-disabled="submitInProgress">{{ 'CLAIM_TASK' | translate }}</button>
    <button type="button" class="unclaim btn btn-default btn-sm" ng-if="isAssignee" ng-click="unclaim()"
            ng-disabled="submitInProgress">{{ 'UNCLAIM_TASK' | translate }}</button></li>
</ul>`;

window.angular.module('cam.tasklist.custom').config(['$provide', $provide => {
  $provide.decorator('camTasklistTaskMetaDirective', ['$delegate', $delegate => {
    $delegate[0].template = TEMPLATE;
    return $delegate;
  }]);
}]);

export default [];
