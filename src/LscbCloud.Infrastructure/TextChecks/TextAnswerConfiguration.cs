using LscbCloud.Domain.TextChecks;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.TextChecks;

internal sealed class TextAnswerConfiguration : IEntityTypeConfiguration<TextAnswer>, IAppMapping
{
    public void Configure(EntityTypeBuilder<TextAnswer> builder)
    {
        _ = builder.ToTable("text_answers");
        _ = builder.HasKey(a => new { a.BoardId, a.Id });
        _ = builder.Property(a => a.Id).ValueGeneratedNever();
        _ = builder.ComplexProperty(a => a.AnsweredBy, author => author.Named("answered_by"));
    }
}
