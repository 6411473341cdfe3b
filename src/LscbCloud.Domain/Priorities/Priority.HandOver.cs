using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <content>How its lead goes to another post when somebody leaves.</content>
public sealed partial class Priority
{
    /// <summary>Another post leads it from now on, with the same group. Refused when closed.</summary>
    public Result HandOver(string post, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(post);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        var before = Lead.ToString();
        Lead = Lead with { Post = post };
        RecordEvent(
            "Handed the lead over",
            new FieldChange("Led by", before, Lead.ToString()),
            FieldChange.Added("Reason", reason)
        );

        return Result.Success;
    }
}
