using LscbCloud.Domain.Notifications;

namespace LscbCloud.Application.Notifications;

/// <summary>A place where a person works, what they can be told of it, and what they chose; none until they choose.</summary>
internal sealed record ChosenPlace(
    PlaceKind Kind,
    Guid Id,
    string Slug,
    string Name,
    IReadOnlyList<Notice> Notices,
    DigestChoice? Choice
)
{
    public int Version => Choice?.Version ?? 0;

    public DigestPlace View() =>
        new(
            Kind,
            Slug,
            Name,
            Choice?.IsOn ?? true,
            [
                .. Notices.Select(notice => new DigestNotice(
                    notice.Code,
                    notice.Label,
                    Choice?.Stopped.Contains(notice.Code, StringComparer.Ordinal) != true
                )),
            ],
            Version
        );
}
