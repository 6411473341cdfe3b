using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Actions;

/// <summary>What a board has counted so far, by the letter of the reference.</summary>
internal sealed class ReferenceCounter : IBoardOwned
{
    public BoardId BoardId { get; private init; }

    public string Letter { get; private init; } = "";

    public int Last { get; private init; }
}

internal sealed class ReferenceCounterConfiguration : IEntityTypeConfiguration<ReferenceCounter>, IAppMapping
{
    public void Configure(EntityTypeBuilder<ReferenceCounter> builder)
    {
        _ = builder.ToTable("reference_counters");
        _ = builder.HasKey(c => new { c.BoardId, c.Letter });
    }
}
