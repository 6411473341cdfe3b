using System.Globalization;
using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Documents;

/// <summary>Puts the board, its colour and the business day above a document.</summary>
internal sealed class DocumentHeads(IBoardProfileRows boardProfileRows, ITenantContext place, IBusinessDay day)
{
    /// <param name="title">What it is about.</param>
    /// <param name="subtitle">What kind of document it is.</param>
    /// <param name="version">The version of the thing that it tells of.</param>
    /// <param name="fileName">The end of the file's name, after the board's.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<DocumentHead> OfAsync(
        string title,
        string subtitle,
        int version,
        string fileName,
        CancellationToken cancellationToken
    )
    {
        // Profiles are published, so other boards' can be read too: this asks for one's own.
        var accent = await boardProfileRows
            .BoardProfiles.Where(p => p.BoardId == place.BoardId)
            .Select(p => p.Accent)
            .SingleAsync(cancellationToken);

        return new DocumentHead(
            title,
            place.Name,
            day.Today,
            version.ToString(CultureInfo.InvariantCulture),
            $"{place.Slug}-{fileName}"
        )
        {
            Subtitle = subtitle,
            Accent = accent,
        };
    }
}
