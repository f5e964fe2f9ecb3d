//! The derive macro behind record kinds: one struct gives a table of fields, a reader and a writer.
//!
//! `#[derive(Record)] #[record(name = "fir", about = "case", dotted, ids = "fact", area = "..")]`; each field carries
//! `#[field(class = C2, topic = "work", name = "..", special, required, ahead, day, month, max = 120, fact = "fir.on", asked_if = "advance.taken=yes")]`.
//! A field without a class or a topic does not compile.

use proc_macro::TokenStream;
use quote::{format_ident, quote};
use syn::{Data, DeriveInput, Fields, LitInt, LitStr, parse_macro_input};

/// Derives `mukti_terms::schema::Record`.
#[proc_macro_derive(Record, attributes(record, field))]
pub fn derive_record(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}

/// What stands in `#[record(..)]`.
#[derive(Default)]
struct Kind {
    name: Option<String>,
    about: Option<String>,
    dotted: bool,
    ids: Option<String>,
}

/// What stands in `#[field(..)]`, with the field's own identifier and type.
struct Entry {
    ident: syn::Ident,
    ty: syn::Type,
    name: String,
    class: syn::Ident,
    topic: String,
    special: bool,
    required: bool,
    ahead: bool,
    precise: Option<syn::Ident>,
    max: Option<LitInt>,
    fact: Option<String>,
    asked_if: Option<String>,
}

fn expand(input: &DeriveInput) -> syn::Result<proc_macro2::TokenStream> {
    let kind = read_kind(input)?;
    let Data::Struct(data) = &input.data else {
        return Err(syn::Error::new_spanned(input, "a record is a struct"));
    };
    let Fields::Named(named) = &data.fields else {
        return Err(syn::Error::new_spanned(input, "a record has named fields"));
    };
    let entries = named.named.iter().map(|field| read_entry(field, kind.dotted)).collect::<syn::Result<Vec<_>>>()?;
    let record = implement(input, &kind, &entries)?;
    let ids = kind.ids.as_ref().map(|module| id_module(module, &entries, &input.ident));
    Ok(quote! { #record #ids })
}

fn read_kind(input: &DeriveInput) -> syn::Result<Kind> {
    let mut kind = Kind::default();
    for attribute in input.attrs.iter().filter(|a| a.path().is_ident("record")) {
        attribute.parse_nested_meta(|meta| {
            let word = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
            match word.as_str() {
                "dotted" => kind.dotted = true,
                "name" => kind.name = Some(meta.value()?.parse::<LitStr>()?.value()),
                "about" => kind.about = Some(meta.value()?.parse::<LitStr>()?.value()),
                "ids" => kind.ids = Some(meta.value()?.parse::<LitStr>()?.value()),
                _ => return Err(meta.error("unknown word in #[record(..)]")),
            }
            Ok(())
        })?;
    }
    Ok(kind)
}

fn read_entry(field: &syn::Field, dotted: bool) -> syn::Result<Entry> {
    let ident = field.ident.clone().ok_or_else(|| syn::Error::new_spanned(field, "a field has a name"))?;
    let plain = ident.to_string();
    let (mut class, mut topic, mut name) = (None, None, None);
    let (mut special, mut required, mut ahead, mut max, mut fact, mut asked_if, mut precise) =
        (false, false, false, None, None, None, None);
    for attribute in field.attrs.iter().filter(|a| a.path().is_ident("field")) {
        attribute.parse_nested_meta(|meta| {
            let word = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
            match word.as_str() {
                "class" => class = Some(meta.value()?.parse::<syn::Ident>()?),
                "topic" => topic = Some(meta.value()?.parse::<LitStr>()?.value()),
                "name" => name = Some(meta.value()?.parse::<LitStr>()?.value()),
                "special" => special = true,
                "required" => required = true,
                "ahead" => ahead = true,
                "day" => precise = Some(format_ident!("Day")),
                "month" => precise = Some(format_ident!("Month")),
                "max" => max = Some(meta.value()?.parse::<LitInt>()?),
                "fact" => fact = Some(meta.value()?.parse::<LitStr>()?.value()),
                "asked_if" => asked_if = Some(meta.value()?.parse::<LitStr>()?.value()),
                _ => return Err(meta.error("unknown word in #[field(..)]")),
            }
            Ok(())
        })?;
    }
    let missing = |what: &str| syn::Error::new_spanned(field, format!("the field `{plain}` has no {what}"));
    Ok(Entry {
        name: name.unwrap_or_else(|| if dotted { plain.replacen('_', ".", 1) } else { plain.clone() }),
        class: class.ok_or_else(|| missing("class"))?,
        topic: topic.ok_or_else(|| missing("topic"))?,
        ty: field.ty.clone(),
        ident,
        special,
        required,
        ahead,
        precise,
        max,
        fact,
        asked_if,
    })
}

fn optional(text: Option<&String>) -> proc_macro2::TokenStream {
    text.map_or_else(|| quote! { None }, |t| quote! { Some(#t) })
}

fn implement(input: &DeriveInput, kind: &Kind, entries: &[Entry]) -> syn::Result<proc_macro2::TokenStream> {
    let missing = |what: &str| syn::Error::new_spanned(&input.ident, format!("#[record({what} = \"..\")] is missing"));
    let record_name = kind.name.as_ref().ok_or_else(|| missing("name"))?;
    let about = kind.about.as_ref().ok_or_else(|| missing("about"))?;
    let owner = &input.ident;
    let table = entries.iter().map(|e| {
        let (name, class, topic, special, ty) = (&e.name, &e.class, &e.topic, e.special, &e.ty);
        let (required, ahead) = (e.required, e.ahead);
        let precise = e.precise.clone().unwrap_or_else(|| format_ident!("AsTold"));
        let max = e.max.as_ref().map_or_else(|| quote! { None }, |m| quote! { Some(#m) });
        let (fact, asked_if) = (optional(e.fact.as_ref()), optional(e.asked_if.as_ref()));
        quote! { ::mukti_terms::schema::Field {
            name: #name, kind: <#ty as ::mukti_terms::schema::FieldValue>::KIND, class: ::mukti_terms::schema::Class::#class,
            special: #special, topic: #topic, required: #required, ahead: #ahead, precise: ::mukti_terms::schema::Precision::#precise, max: #max, fact: #fact, asked_if: #asked_if,
        } }
    });
    let numbers: Vec<u16> = (0..u16::try_from(entries.len()).unwrap_or(u16::MAX)).collect();
    let names = entries.iter().map(|e| &e.name);
    let idents: Vec<&syn::Ident> = entries.iter().map(|e| &e.ident).collect();
    let types = entries.iter().map(|e| &e.ty);
    Ok(quote! {
        impl ::mukti_terms::schema::Record for #owner {
            const NAME: &'static str = #record_name;
            const ABOUT: &'static str = #about;
            const FIELDS: &'static [::mukti_terms::schema::Field] = &[#(#table),*];

            fn position(name: &str) -> Option<::mukti_terms::schema::FieldId> {
                match name { #(#names => Some(::mukti_terms::schema::FieldId(#numbers)),)* _ => None }
            }

            fn set(&mut self, field: ::mukti_terms::schema::FieldId, text: &str) -> Result<(), ::mukti_terms::schema::Wrong> {
                match field.0 {
                    #(#numbers => self.#idents = ::mukti_terms::schema::read_field::<#types>(&Self::FIELDS[field.at()], text)?,)*
                    _ => {}
                }
                Ok(())
            }

            fn show(&self, field: ::mukti_terms::schema::FieldId) -> Option<::std::borrow::Cow<'_, str>> {
                match field.0 {
                    #(#numbers => ::mukti_terms::schema::FieldValue::show(&self.#idents),)*
                    _ => None,
                }
            }
        }
    })
}

fn id_module(module: &str, entries: &[Entry], owner: &syn::Ident) -> proc_macro2::TokenStream {
    let module = format_ident!("{module}");
    let constants = entries.iter().zip(0_u16..).map(|(entry, number)| {
        let constant = format_ident!("{}", entry.ident.to_string().to_uppercase());
        let says = format!("`{}`.", entry.name);
        quote! { #[doc = #says] pub const #constant: ::mukti_terms::schema::FieldId = ::mukti_terms::schema::FieldId(#number); }
    });
    let says = format!("The positions of the fields of [`{owner}`], by name.");
    quote! { #[doc = #says] pub mod #module { #(#constants)* } }
}
