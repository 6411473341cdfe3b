using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Files;

/// <summary>When, by whom and why the content of a file was destroyed.</summary>
public sealed record DestructionView(DateTimeOffset At, string By, string Reason)
{
    internal static DestructionView? Of(DateTimeOffset? at, Author? by, string? reason) =>
        at is { } when ? new DestructionView(when, by?.Name ?? "", reason ?? "") : null;
}
