using LscbCloud.Domain.TextChecks;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.TextChecks;

internal sealed class BoardTextAnswerConfiguration : IEntityTypeConfiguration<BoardTextAnswer>, IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardTextAnswer> builder)
    {
        TextAnswerMapping.Map(builder, "board_text_answers");
        _ = builder.HasKey(a => new { a.BoardId, a.Id });
    }
}

internal sealed class AgencyTextAnswerConfiguration : IEntityTypeConfiguration<AgencyTextAnswer>, IAppMapping
{
    public void Configure(EntityTypeBuilder<AgencyTextAnswer> builder)
    {
        TextAnswerMapping.Map(builder, "agency_text_answers");
        _ = builder.HasKey(a => new { a.AgencyId, a.Id });
    }
}

/// <summary>What the answers of boards and of agencies have in common.</summary>
internal static class TextAnswerMapping
{
    public static void Map<T>(EntityTypeBuilder<T> builder, string table)
        where T : TextAnswer
    {
        _ = builder.ToTable(table);
        _ = builder.Property(a => a.Id).ValueGeneratedNever();
        _ = builder.ComplexProperty(a => a.AnsweredBy, author => author.Named("answered_by"));
    }
}
