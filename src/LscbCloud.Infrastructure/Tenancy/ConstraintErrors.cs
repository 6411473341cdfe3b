using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Constraints of the database that stand for a rule of the board, and the refusal that each means.</summary>
internal static class ConstraintErrors
{
    public static Error? Of(DbUpdateException exception) =>
        exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } violation
            ? violation.ConstraintName switch
            {
                "ux_plans_from" => Domain.Priorities.PlanErrors.SameFirstDay,
                "ux_priorities_slug" => Domain.Priorities.PriorityErrors.SameTitle,
                "ux_objectives_number" => Domain.Objectives.ObjectiveErrors.NumberTaken,
                "ux_measures_number" => Domain.Measures.MeasureErrors.NumberTaken,
                "ux_action_views_name" => Domain.Actions.ActionErrors.SameView,
                "ux_groups_slug" => Domain.Meetings.MeetingErrors.SameName,
                "ux_meetings_slug" or "ux_meetings_day" => Domain.Meetings.MeetingErrors.SameDay,
                "ux_arrangements_from" => Domain.Boards.ArrangementErrors.BeginsTooEarly,
                "ux_legal_holds_on" => Domain.Retention.RetentionErrors.HoldIsOn,
                "ux_seats_agency" => Domain.Agencies.SeatErrors.AlreadySeated,
                "ux_boards_slug" or "ux_agencies_slug" => Error.Invalid(
                    "slug",
                    "This address is taken. Choose another."
                ),
                _ => null,
            }
            : null;
}
