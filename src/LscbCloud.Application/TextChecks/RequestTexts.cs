using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.TextChecks;

/// <summary>
/// Finds the texts of a request: every string in it, in what it holds and in its lists, under the name that the request gives its
/// field, but for what is marked as no free text. Of a file it finds the name and the words.
/// </summary>
internal static class RequestTexts
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<TextPart>> Parts = new();

    public static IReadOnlyList<FieldText> Of(object request) => [.. Of(request, "")];

    /// <summary>The names of all texts that a request may have; a list stands for all of its items.</summary>
    public static IReadOnlyList<string> FieldsOf(Type request) => [.. FieldsOf(request, "")];

    private static IEnumerable<FieldText> Of(object holder, string prefix) =>
        Parts
            .GetOrAdd(holder.GetType(), PartsOf)
            .SelectMany(part => Of(part.Property.GetValue(holder), part, prefix, index: ""));

    private static IEnumerable<FieldText> Of(object? value, TextPart part, string prefix, string index) =>
        value switch
        {
            null => [],
            string text => [new FieldText(prefix + part.Name + index, text)],
            IReadOnlyDictionary<string, string> words => words
                .SelectMany(word => (string[])[word.Key, word.Value])
                .Select(text => new FieldText(prefix + part.Name, text)),
            OfferedFile offered => OfFile(offered.File, prefix + part.Name + index),
            IEnumerable list when part.IsList && index is "" => list.Cast<object?>()
                .SelectMany((item, at) => Of(item, part, prefix, $"[{at}]")),
            _ => Of(value, part.PrefixAfter(prefix, index)),
        };

    private static IEnumerable<FieldText> OfFile(CheckedFile? file, string name) =>
        file is null ? [] : [new FieldText(name, FileNames.WordsOf(file.Name)), new FieldText(name, file.Text)];

    private static IEnumerable<string> FieldsOf(Type type, string prefix) =>
        Parts
            .GetOrAdd(type, PartsOf)
            .SelectMany(part =>
                part.IsText
                    ? [prefix + part.Name + part.AnyIndex]
                    : FieldsOf(part.Holds, part.PrefixAfter(prefix, part.AnyIndex))
            );

    /// <summary>The properties that may hold a text. The parameters of the constructor carry the marks.</summary>
    private static IReadOnlyList<TextPart> PartsOf(Type type)
    {
        var noText = Marked<NotFreeTextAttribute>(type);
        var inlined = Marked<InlinedAttribute>(type);

        return
        [
            .. from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property.GetIndexParameters() is [] && !noText.Contains(property.Name)
            let item = ItemOf(property.PropertyType)
            where MayHoldText(item ?? property.PropertyType)
            select new TextPart(
                property,
                char.ToLowerInvariant(property.Name[0]) + property.Name[1..],
                item ?? property.PropertyType,
                item is not null,
                inlined.Contains(property.Name)
            ),
        ];
    }

    private static HashSet<string?> Marked<TAttribute>(Type type)
        where TAttribute : Attribute =>
        type.GetConstructors()
            .SelectMany(constructor => constructor.GetParameters())
            .Where(parameter => parameter.IsDefined(typeof(TAttribute)))
            .Select(parameter => parameter.Name)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>What a list is made of; none where it is no list.</summary>
    private static Type? ItemOf(Type type) =>
        type == typeof(string) || type == typeof(IReadOnlyDictionary<string, string>)
            ? null
            : type.GetInterfaces()
                .Append(type)
                .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                ?.GetGenericArguments()[0];

    /// <summary>A string, or one of our own types that may hold some; identifiers and enumerations hold none.</summary>
    private static bool MayHoldText(Type type) =>
        type == typeof(string)
        || type == typeof(IReadOnlyDictionary<string, string>)
        || (type is { IsEnum: false, IsValueType: false } && type.Assembly == typeof(RequestTexts).Assembly);

    private sealed record TextPart(PropertyInfo Property, string Name, Type Holds, bool IsList, bool IsInlined)
    {
        public bool IsText =>
            Holds == typeof(string)
            || Holds == typeof(OfferedFile)
            || Holds == typeof(IReadOnlyDictionary<string, string>);

        public string AnyIndex => IsList ? "[]" : "";

        /// <summary>What the names of its own fields begin with.</summary>
        public string PrefixAfter(string prefix, string index) => IsInlined ? prefix : $"{prefix}{Name}{index}.";
    }
}
