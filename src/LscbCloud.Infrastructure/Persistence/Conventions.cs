using System.Text.Json;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LscbCloud.Infrastructure.Persistence;

/// <summary>How types become columns: typed ids as uuid, enums as lower-case words, names in snake_case.</summary>
internal static class Conventions
{
    public static void Apply(ModelConfigurationBuilder builder)
    {
        // Values inside a row, never rows of their own.
        _ = builder.ComplexProperties<Author>();
        _ = builder.ComplexProperties<Lead>();
        _ = builder.ComplexProperties<KeptFile>();
        _ = builder.ComplexProperties<PriorityStanding>();
        _ = builder.ComplexProperties<Repetition>();
        _ = builder.IgnoreAny<Impact>();
        _ = builder.IgnoreAny<Figure>();
        _ = builder.IgnoreAny<Aim>();
        _ = builder.IgnoreAny<RecordReference>();
        _ = builder.IgnoreAny<HistoryEvent>();

        var domain = typeof(AggregateRoot).Assembly.GetTypes();

        foreach (var id in domain.Where(type => type.IsValueType && Implements(type, typeof(IId<>))))
        {
            _ = builder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        }

        foreach (var @enum in domain.Where(type => type.IsEnum))
        {
            _ = builder.Properties(@enum).HaveConversion(typeof(WordConverter<>).MakeGenericType(@enum));
        }
    }

    /// <summary>Gives every column its snake_case name, unless the mapping gave it one.</summary>
    public static void NameColumns(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            var inside = entity.GetComplexProperties().SelectMany(complex => complex.ComplexType.GetProperties());

            foreach (var property in entity.GetProperties().Concat(inside))
            {
                Name(property);
            }
        }
    }

    private static void Name(IMutableProperty property)
    {
        if (property.FindAnnotation(RelationalAnnotationNames.ColumnName) is null)
        {
            property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
        }
    }

    private static bool Implements(Type type, Type open) =>
        Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == open);

    private sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Make<TId>(value))
        where TId : struct, IId<TId>;

    private sealed class WordConverter<TEnum>()
        : ValueConverter<TEnum, string>(value => Words<TEnum>.Of(value), word => Words<TEnum>.Parse(word))
        where TEnum : struct, Enum;

    private static TId Make<TId>(Guid value)
        where TId : struct, IId<TId> => TId.From(value);
}
