using LscbCloud.Domain.Actions;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Actions;

internal sealed class ActionSourceConfiguration : IEntityTypeConfiguration<ActionSource>, IAppMapping
{
    public void Configure(EntityTypeBuilder<ActionSource> builder)
    {
        _ = builder.ToTable("action_sources");
        _ = builder.HasKey(s => new { s.BoardId, s.Id });
        _ = builder.Property(s => s.Id).ValueGeneratedNever();
        _ = builder.Ignore(s => s.Record);
    }
}
