using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>What the states of an action are called where no screen does it: in sheets and documents.</summary>
internal static class ActionWords
{
    public static string Of(ActionState state) =>
        state switch
        {
            ActionState.Proposed => "Proposed",
            ActionState.Agreed => "Not started",
            ActionState.InProgress => "In progress",
            ActionState.Done => "Done, to be verified",
            ActionState.Verified => "Verified",
            ActionState.Closed => "Closed",
            _ => "No longer needed",
        };

    public static string Of(Outlook outlook) =>
        outlook switch
        {
            Outlook.OnTrack => "On track",
            Outlook.NeedsAttention => "Needs attention",
            _ => "Off track",
        };

    public static string Of(Recurrence recurrence) =>
        recurrence switch
        {
            Recurrence.Monthly => "Every month",
            Recurrence.Quarterly => "Every quarter",
            Recurrence.Yearly => "Every year",
            _ => "Once",
        };
}
