using System.Collections.Immutable;
using LscbCloud.Application.Common;

namespace LscbCloud.Application.Notifications;

/// <summary>All that the daily email can tell of, as the features name it.</summary>
[SharedByAllRequests]
public sealed class NoticeCatalogue(IEnumerable<INotices> features)
{
    private readonly ImmutableArray<Notice> _all =
    [
        .. features
            .SelectMany(feature => feature.Notices)
            .OrderBy(notice => notice.Place)
            .ThenBy(notice => notice.Order),
    ];

    /// <summary>What the people of boards, or of agencies, are told of, in the order of the email.</summary>
    public IEnumerable<Notice> Of(PlaceKind place) => _all.Where(notice => notice.Place == place);

    /// <summary>What somebody with these roles on a board, or in an agency, can do something about, in the order of the email.</summary>
    public IReadOnlyList<Notice> For(PlaceKind place, IReadOnlyList<string> roles)
    {
        var may = place is PlaceKind.Board ? RolePermissions.OnBoard(roles) : RolePermissions.InAgency(roles);

        return [.. Of(place).Where(notice => may.Contains(notice.Permission))];
    }

    /// <summary>What a reader must hold on a board, or in an agency, so that home tells all that there is.</summary>
    public IReadOnlySet<Permission> NeededIn(PlaceKind place) =>
        Of(place).Select(notice => notice.Permission).ToHashSet();

    /// <summary>What a sort is called, or everything; none where there is no such code.</summary>
    public string? LabelOf(string code) =>
        code == Notice.All
            ? "Everything: the daily email as a whole"
            : _all.FirstOrDefault(notice => notice.Code == code)?.Label;
}
