namespace LscbCloud.Domain.Actions;

/// <summary>Whether an action is late, and by how much. It is always computed and never set.</summary>
public static class Lateness
{
    /// <summary>
    /// The days since it was due. None on the day itself and before it, none before the board has agreed it, and none once
    /// its owner has said that it is done.
    /// </summary>
    public static int? DaysLate(ActionState state, DateOnly due, DateOnly today) =>
        state is ActionState.Agreed or ActionState.InProgress && due < today ? today.DayNumber - due.DayNumber : null;
}
