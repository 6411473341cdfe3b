using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Boards;

/// <summary>Why an arrangement may be refused.</summary>
public static class ArrangementErrors
{
    public static readonly Error BeginsTooEarly = Error.Conflict(
        "arrangements.begins-too-early",
        "An arrangement must begin after the one before it began."
    );

    public static readonly Error NoneInForce = Error.Conflict(
        "arrangements.none-in-force",
        "No arrangement of the board is in force on this day. Ask the business manager to begin one."
    );
}
