using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <content>How it goes to another post when somebody leaves.</content>
public sealed partial class BoardAction
{
    /// <summary>Gives it to another post of whoever owns it, and keeps why. Refused once it is done, as any other change of its owner.</summary>
    public Result HandOver(string post, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(post);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        if (Unworkable() is { } refusal && refusal != ActionErrors.NotAgreedYet)
        {
            return refusal;
        }

        var before = Owner.ToString();
        Give(Owner with { Post = post });
        Happened(
            "Handed the action over",
            new FieldChange("Owner", before, Owner.ToString()),
            FieldChange.Added("Reason", reason)
        );

        return Result.Success;
    }
}
