using LscbCloud.Domain.Boards;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Boards;

/// <summary>Finds the arrangement from which labels, role names and scales hang on a day.</summary>
internal static class ArrangementInForce
{
    /// <summary>The one in force on the day, or the nearest: the last that began before it, else the first.</summary>
    public static Task<Arrangement?> OnAsync(
        IArrangementRows arrangementRows,
        DateOnly day,
        CancellationToken cancellationToken
    ) =>
        arrangementRows
            .Arrangements.AsNoTracking()
            .OrderByDescending(a => a.FromOn <= day)
            .ThenByDescending(a => a.FromOn)
            .FirstOrDefaultAsync(cancellationToken);
}
